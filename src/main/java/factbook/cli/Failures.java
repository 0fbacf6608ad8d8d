package factbook.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of the file system in words. */
final class Failures {
  private Failures() {}

  /** One sentence, for example {@code public: permission denied}. */
  static String words(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return words(wrapped.getCause());
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
