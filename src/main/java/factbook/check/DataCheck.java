package factbook.check;

import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the texts of a data file are in the script that they are filed under. */
final class DataCheck {
  /** A member named by a script, with a text or a list of texts. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\"(zh-Han[a-zA-Z-]+)\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|\\[[^\\]\\[]*+\\])");

  private DataCheck() {}

  static void check(String path, String json, Findings findings) {
    Map<Script, ScriptLeaks> leaks = new EnumMap<>(Script.class);
    Matcher text = TEXT.matcher(json);
    while (text.find()) {
      Script script = PageText.script(text.group(1));
      if (script != null) {
        String said = text.group(2);
        PageText.tellLeaks(
            leaks.computeIfAbsent(script, ScriptLeaks::of).find(said),
            said,
            script,
            sentence -> findings.add(CheckCode.SCRIPT_LEAK, path, sentence, PageChecks.LEAK));
      }
    }
  }
}
