package factbook.localize;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Script;
import factbook.script.RegionGlyphs;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code templates/words.yaml}: the words of the interface, by hand in each script.
 *
 * <pre>{@code
 * evidence: {zh-Hans: 依据, zh-Hant: 依據}
 * place: {zh-Hans: "第%1段", zh-Hant: "第%1段"}
 * }</pre>
 *
 * A book's own file may change some words; the others are inherited. The Hong Kong form of a word
 * is the Traditional one in the glyphs of Hong Kong where none is given.
 */
public final class WordsFile {
  private static final List<String> TAGS = Arrays.stream(Script.values()).map(Script::tag).toList();

  private final List<Script> scripts;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A word with its forms by script tag. */
  private record Entry(Span where, Map<String, YamlNode.Scalar> forms) {}

  private WordsFile(List<Script> scripts, Diagnostics diagnostics) {
    this.scripts = scripts;
    this.diagnostics = diagnostics;
  }

  /**
   * The words for each script; mistakes are added to {@code diagnostics}.
   *
   * @param inherited the words that come with the generator
   * @param own the book's own; null where it has none
   * @param scripts the scripts of the book
   */
  public static Map<Script, Words> read(
      TextFile inherited,
      @Nullable TextFile own,
      Collection<Script> scripts,
      Diagnostics diagnostics) {
    WordsFile words = new WordsFile(List.copyOf(scripts), diagnostics);
    words.add(inherited);
    if (own != null) {
      words.add(own);
    }
    words.checkNeeded(own == null ? inherited : own);
    Map<Script, Words> read = new EnumMap<>(Script.class);
    scripts.forEach(script -> read.put(script, words.in(script)));
    return read;
  }

  private void add(TextFile file) {
    YamlNode root = YamlReader.read(file, diagnostics);
    if (root instanceof YamlNode.Mapping words) {
      words.entries().forEach(entry -> add(entry.key(), entry.value()));
    } else if (root != null) {
      diagnostics.add(
          root.span(),
          WordsCode.WRONG_TYPE,
          "words.yaml holds " + root.words() + " where words with their forms are expected",
          "write a word on each line, such as “evidence: {zh-Hans: 依据, zh-Hant: 依據}”");
    }
  }

  private void add(YamlNode.Scalar key, YamlNode value) {
    if (!(value instanceof YamlNode.Mapping mapping)) {
      diagnostics.add(
          value.span(),
          WordsCode.WRONG_TYPE,
          "the word “" + key.text() + "” is " + value.words() + " without scripts",
          "give its forms, such as “{zh-Hans: 依据, zh-Hant: 依據}”");
      addStandIn(key);
      return;
    }
    Map<String, YamlNode.Scalar> forms = new LinkedHashMap<>();
    boolean areReadable = true;
    for (YamlNode.Entry form : mapping.entries()) {
      areReadable &= addForm(key, form, forms);
    }
    if (areReadable && isInAllScripts(key, forms)) {
      entries.put(key.text(), new Entry(key.span(), forms));
    } else {
      addStandIn(key);
    }
  }

  /** Keeps the inherited word, or a new one for its key alone: templates that use it are right. */
  private void addStandIn(YamlNode.Scalar key) {
    Map<String, YamlNode.Scalar> forms = new LinkedHashMap<>();
    scripts.forEach(script -> forms.put(script.tag(), key));
    entries.putIfAbsent(key.text(), new Entry(key.span(), forms));
  }

  /** Adds a form; false where it has a mistake. */
  private boolean addForm(
      YamlNode.Scalar key, YamlNode.Entry form, Map<String, YamlNode.Scalar> forms) {
    String tag = form.key().text();
    if (!TAGS.contains(tag)) {
      diagnostics.add(
          form.key().span(),
          WordsCode.UNKNOWN_SCRIPT,
          "there is no script “" + tag + "”",
          Suggestion.hint(tag, TAGS, "scripts are " + String.join(", ", TAGS)));
      return false;
    } else if (form.value() instanceof YamlNode.Scalar text) {
      forms.put(tag, text);
      return true;
    } else {
      diagnostics.add(
          form.value().span(),
          WordsCode.WRONG_TYPE,
          "the word “" + key.text() + "” is " + form.value().words() + " in " + tag,
          "write it as one text");
      return false;
    }
  }

  private boolean isInAllScripts(YamlNode.Scalar key, Map<String, YamlNode.Scalar> forms) {
    boolean isInAll = true;
    for (Script script : scripts) {
      if (form(forms, script) == null) {
        diagnostics.add(
            key.span(),
            WordsCode.MISSING_FORM,
            "the word “" + key.text() + "” has no form in " + script.tag(),
            "add it by hand: words of the interface are not converted");
        isInAll = false;
      }
    }
    return isInAll;
  }

  private static YamlNode.@Nullable Scalar form(Map<String, YamlNode.Scalar> forms, Script script) {
    YamlNode.Scalar form = forms.get(script.tag());
    return form == null && script == Script.HANT_HK ? forms.get(Script.HANT.tag()) : form;
  }

  private void checkNeeded(TextFile file) {
    for (Word word : Word.values()) {
      Entry entry = entries.get(word.key());
      if (entry == null) {
        diagnostics.add(
            file.start(),
            WordsCode.MISSING,
            "the word “" + word.key() + "” is missing",
            Suggestion.hint(word.key(), entries.keySet(), "add it in each script"));
      } else {
        entry.forms().values().forEach(form -> checkValues(word, form));
      }
    }
  }

  private void checkValues(Word word, YamlNode.Scalar form) {
    for (int i = 1; i <= word.arguments(); i++) {
      if (!form.text().contains("%" + i)) {
        diagnostics.add(
            form.span(),
            WordsCode.MISSING_VALUE,
            "the word “" + word.key() + "” has no place for its value %" + i,
            "put %" + i + " where the value is to stand");
      }
    }
  }

  private Words in(Script script) {
    Map<String, String> words = new LinkedHashMap<>();
    RegionGlyphs glyphs = RegionGlyphs.of(script);
    entries.forEach(
        (key, entry) -> {
          YamlNode.Scalar form = form(entry.forms(), script);
          if (form != null) {
            boolean isByHand = entry.forms().containsKey(script.tag());
            words.put(key, isByHand ? form.text() : glyphs.apply(form.text()));
          }
        });
    return new Words(script, words);
  }
}
