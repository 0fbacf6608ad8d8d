package factbook.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Gives each item of the outer lists a line of its own, so that a changed fact is a changed line.
 */
final class LinePerItem extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private final int lists;
  private int depth;

  /**
   * A printer for one file.
   *
   * @param lists how deep lists have a line for each item: 1 for the outermost only
   */
  LinePerItem(int lists) {
    this.lists = lists;
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(", ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    depth++;
    super.writeStartArray(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    newLine(out, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator out, int count) throws IOException {
    if (count > 0) {
      newLine(out, "");
    }
    depth--;
    super.writeEndArray(out, count);
  }

  private void newLine(JsonGenerator out, String otherwise) throws IOException {
    out.writeRaw(depth <= lists ? "\n" : otherwise);
  }
}
