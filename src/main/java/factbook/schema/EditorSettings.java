package factbook.schema;

import factbook.scan.BookFile.Kind;
import java.util.ArrayList;
import java.util.List;

/** The settings that make Visual Studio Code use the schemas. */
public final class EditorSettings {
  private EditorSettings() {}

  /**
   * {@code .vscode/settings.json}.
   *
   * @param schemas the folder of the schemas as seen from the book, with {@code /}
   */
  public static String settings(String schemas) {
    return "{\n"
        + mapping(schemas)
        + ",\n"
        + "  \"yaml.format.enable\": false,\n"
        + "  \"files.encoding\": \"utf8\",\n"
        + "  \"files.eol\": \"\\n\",\n"
        + "  \"files.insertFinalNewline\": true\n"
        + "}\n";
  }

  /** The lines that a settings file of somebody else needs. */
  public static String mapping(String schemas) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : BookSchemas.kinds()) {
      String files = kind.pattern().replace("<id>", "*");
      lines.add("    \"" + path(schemas, kind) + "\": \"" + files + "\"");
    }
    return "  \"yaml.schemas\": {\n" + String.join(",\n", lines) + "\n  }";
  }

  /** The paths of the schemas, each of which a settings file names. */
  public static List<String> paths(String schemas) {
    return BookSchemas.kinds().stream().map(kind -> path(schemas, kind)).toList();
  }

  private static String path(String schemas, Kind kind) {
    return schemas + "/" + BookSchemas.name(kind);
  }

  /** {@code .vscode/extensions.json}: the extension that reads the settings. */
  public static String extensions() {
    return "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n";
  }
}
