package factbook.view;

import java.util.List;

/**
 * What a page says for search engines and for those who share it.
 *
 * @param type as Open Graph names it: {@code website}, {@code article}
 * @param locale the page's script as Open Graph names it: {@code zh_CN}
 * @param otherLocales the same of its twins
 * @param data what it says for programs
 * @param digest of that, as a Content Security Policy names it: {@code sha256-…}
 */
public record MetaView(
    String type, String locale, List<String> otherLocales, JsonLd data, String digest) {
  /** Keeps an own copy. */
  public MetaView {
    otherLocales = List.copyOf(otherLocales);
  }
}
