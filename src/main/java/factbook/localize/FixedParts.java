package factbook.localize;

import factbook.fact.Script;
import factbook.script.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts texts without marks, such as notes, in which {@code -{…}-} may keep a part as it is. */
final class FixedParts {
  private static final String OPEN = "-{";
  private static final Pattern FIXED = Pattern.compile("-\\{([^{}]*)\\}-");
  private static final Pattern FORMS = Pattern.compile("zh-Hans:([^;]*);\\s*zh-Hant:([^;]*)");

  private FixedParts() {}

  /** The text in the converter's script: {@code 漏改“-{里}-”字} keeps 里. */
  static String convert(String authored, Converter converter) {
    if (!authored.contains(OPEN)) {
      return converter.convert(authored);
    }
    List<String> runs = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    Matcher part = FIXED.matcher(authored);
    int end = 0;
    while (part.find()) {
      runs.add(authored.substring(end, part.start()));
      runs.add("\uFFFC");
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

  private static String form(String inside, Script script) {
    Matcher forms = FORMS.matcher(inside);
    return forms.matches() ? forms.group(script == Script.HANS ? 1 : 2).strip() : inside;
  }
}
