package factbook.fact;

import java.util.Locale;

/** A script of the book, by its BCP 47 tag. */
public enum Script {
  /** Simplified: what the book is written in. */
  HANS("zh-Hans"),
  /** Traditional with Taiwan glyphs and Mainland vocabulary. */
  HANT("zh-Hant"),
  /** Traditional with Hong Kong glyphs. */
  HANT_HK("zh-Hant-HK");

  private final String tag;

  Script(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, for {@code lang}: {@code zh-Hans}. */
  public String tag() {
    return tag;
  }

  /** The folder of its tree: {@code zh-hans}. */
  public String folder() {
    return tag.toLowerCase(Locale.ROOT);
  }
}
