package factbook.script;

import factbook.fact.Script;
import org.jspecify.annotations.Nullable;

/** Exchanges the glyphs of text that is Traditional already, such as words written by hand. */
public final class RegionGlyphs {
  private final @Nullable Glyphs glyphs;

  private RegionGlyphs(@Nullable Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * The glyphs of a script's region; only Hong Kong's differ from those in which the book's
   * Traditional words are written.
   *
   * <p>Example: {@code of(Script.HANT_HK).apply("這裡說明")} is {@code 這裏説明}.
   */
  public static RegionGlyphs of(Script script) {
    return new RegionGlyphs(script == Script.HANT_HK ? Glyphs.hongKong() : null);
  }

  /** The text in the region's glyphs. */
  public String apply(String traditional) {
    return glyphs == null ? traditional : glyphs.apply(traditional);
  }
}
