package factbook.data;

import factbook.fact.Script;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what the data files give in Simplified only, without the editor's marks. */
final class Hans {
  private Hans() {}

  /** An authored text; null for none. */
  static @Nullable String text(Map<Script, Display> displays, @Nullable String authored) {
    Display hans = Objects.requireNonNull(displays.get(Script.HANS));
    return authored == null ? null : hans.text(authored);
  }
}
