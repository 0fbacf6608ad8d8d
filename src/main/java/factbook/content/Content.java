package factbook.content;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds, for one that is too large to be held: it is written piece by piece. */
@FunctionalInterface
public interface Content {
  /** Writes all of it; does not close the stream. */
  void writeTo(OutputStream out) throws IOException;
}
