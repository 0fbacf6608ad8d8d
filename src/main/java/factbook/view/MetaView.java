package factbook.view;

import java.util.List;

/**
 * What a page says for search engines and for those who share it.
 *
 * @param type as Open Graph names it: {@code website}, {@code article}
 * @param locale the page's script as Open Graph names it: {@code zh_CN}
 * @param otherLocales the same of its twins
 * @param data what it says for programs
 */
public record MetaView(String type, String locale, List<String> otherLocales, JsonLd data) {
  /** Keeps an own copy. */
  public MetaView {
    otherLocales = List.copyOf(otherLocales);
  }
}
