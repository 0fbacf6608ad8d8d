package factbook.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A failure to write, in a sentence that also says what state the output is in. */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1L;

  PublishException(String sentence) {
    super(sentence);
  }

  PublishException(String sentence, IOException cause) {
    super(sentence + ": " + reason(cause), cause);
  }

  /** The failure without the path of a temporary file, for example {@code permission denied}. */
  private static String reason(IOException cause) {
    if (cause instanceof PublishException) {
      return String.valueOf(cause.getMessage());
    }
    if (cause instanceof AccessDeniedException denied) {
      return "permission denied (" + denied.getFile() + ")";
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason() + " (" + failed.getFile() + ")";
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
