package factbook.load;

import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads a whole YAML file as one value. */
final class Documents {
  private Documents() {}

  /** The value of a file; null where it is not of the type, which has been said. */
  static <T> @Nullable T read(TextFile file, Type<T> type, Reading reading) {
    YamlNode root = YamlReader.read(file, reading.diagnostics());
    return root == null ? null : type.read(root, file.path(), reading);
  }
}
