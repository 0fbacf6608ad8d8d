package factbook.localize;

import factbook.fact.Script;
import factbook.script.Converter;
import factbook.script.RegionGlyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts texts without marks, such as notes, in which {@code -{…}-} may keep a part as it is. */
final class FixedParts {
  private static final String OPEN = "-{";

  /** Holds the place of what has no words of its own, as Unicode means it. */
  private static final String OBJECT = "\uFFFC";

  private static final Pattern FIXED = Pattern.compile("-\\{([^{}]*)\\}-");
  private static final Pattern FORM = Pattern.compile("\\s*(zh-[A-Za-z-]+)\\s*[:：]([^;；]*)[;；]?");

  private FixedParts() {}

  /** Whether a text has a part that is kept as it is. */
  static boolean has(String authored) {
    return authored.contains(OPEN);
  }

  /** What a text is to the words around it: nothing where it is worded by itself. */
  static String context(String authored) {
    return has(authored) ? OBJECT : authored;
  }

  /** The text in the converter's script: {@code 漏改“-{里}-”字} keeps 里. */
  static String convert(String authored, Converter converter) {
    if (!has(authored)) {
      return converter.convert(authored);
    }
    List<String> runs = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    Matcher part = FIXED.matcher(authored);
    int end = 0;
    while (part.find()) {
      runs.add(authored.substring(end, part.start()));
      runs.add(OBJECT);
      fixed.add(form(part.group(1), converter.script()));
      end = part.end();
    }
    runs.add(authored.substring(end));
    List<String> converted = converter.convert(runs);
    StringBuilder text = new StringBuilder(converted.get(0));
    for (int i = 0; i < fixed.size(); i++) {
      text.append(fixed.get(i)).append(converted.get(2 * i + 2));
    }
    return text.toString();
  }

  /** The form of a script; the text between the braces where it names no scripts. */
  private static String form(String inside, Script script) {
    Map<String, String> forms = new HashMap<>();
    Matcher form = FORM.matcher(inside);
    int end = 0;
    while (form.find() && form.start() == end) {
      forms.put(form.group(1).toLowerCase(Locale.ROOT), form.group(2).strip());
      end = form.end();
    }
    String hant = forms.get(Script.HANT.folder());
    String own = forms.get(script.folder());
    if (end < inside.length() || hant == null) {
      return inside;
    }
    return own != null || script != Script.HANT_HK
        ? Objects.requireNonNullElse(own, inside)
        : RegionGlyphs.of(script).apply(hant);
  }
}
