package factbook.build;

import factbook.cache.ValueDigest;
import factbook.scan.FileStamp;
import factbook.scan.FolderStamp;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which build of the generator this is, and which Java runs it: what one made is no part of what
 * another makes, though both may have the same version.
 */
final class Generator {
  /** Beside sorting, Java knows what a letter is; sorting can be configured. */
  private static final List<String> PROPERTIES =
      List.of("java.runtime.version", "java.vendor", "java.vm.version", "java.locale.providers");

  /** Of one process: its program does not change while it runs. */
  private static final @Nullable String ID = find();

  private Generator() {}

  /** Its identity; null where nobody can tell. */
  static @Nullable String id() {
    return ID;
  }

  private static @Nullable String find() {
    CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return null;
    }
    List<Object> parts = new ArrayList<>();
    PROPERTIES.forEach(name -> parts.add(String.valueOf(System.getProperty(name))));
    try {
      Path program = Path.of(source.getLocation().toURI());
      parts.add(FileStamp.of("", program));
      Path libraries = program.resolveSibling("lib");
      for (Path folder : List.of(program, libraries)) {
        if (Files.isDirectory(folder)) {
          parts.addAll(FolderStamp.of(folder, ""));
        }
      }
    } catch (URISyntaxException | IOException unknown) {
      return null;
    }
    return ValueDigest.of(parts);
  }
}
