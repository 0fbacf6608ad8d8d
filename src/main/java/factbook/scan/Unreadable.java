package factbook.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words that do not depend on the operating system. */
final class Unreadable {
  static final String HINT = "see that the file is there and that you may read it";

  private Unreadable() {}

  static String message(String path, IOException thrown) {
    String why =
        thrown instanceof AccessDeniedException
            ? "its permissions forbid it"
            : thrown instanceof NoSuchFileException
                ? "it is gone"
                : thrown.getClass().getSimpleName() + " " + thrown.getMessage();
    return "“" + path + "” cannot be read: " + why;
  }
}
