package factbook.check;

import factbook.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Checks a data file while it is written (see {@link Checks#checkData}): line by line, as each
 * member stands on one line.
 */
public final class DataCheckStream extends OutputStream {
  private final OutputStream out;
  private final Findings findings = new Findings();
  private final DataCheck check;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * Checks a file.
   *
   * @param out where it is written to; it is not closed
   */
  public DataCheckStream(String path, OutputStream out) {
    this.check = new DataCheck(path, findings);
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    int start = from;
    for (int at = from; at < from + length; at++) {
      if (bytes[at] == '\n') {
        line.write(bytes, start, at - start);
        check();
        start = at + 1;
      }
    }
    line.write(bytes, start, from + length - start);
  }

  private void check() {
    check.check(line.toString(StandardCharsets.UTF_8));
    line.reset();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Tells what was found; to be called when all is written. */
  public void tell(Diagnostics diagnostics) {
    check();
    findings.tell(diagnostics);
  }
}
