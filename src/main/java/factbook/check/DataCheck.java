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

  private final String path;
  private final Findings findings;
  private final Map<Script, ScriptLeaks> leaks = new EnumMap<>(Script.class);

  /** The check of a file. */
  DataCheck(String path, Findings findings) {
    this.path = path;
    this.findings = findings;
  }

  /** Checks the file, or a part of it that divides no member. */
  void check(String json) {
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
