package factbook.markdown;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.narrative.Inline;
import factbook.text.Same;
import factbook.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads our own markup: bound facts, links to subjects, unbound numbers, fixed forms. */
final class References {
  private static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern FACT = Pattern.compile("(?:(" + ID + ")/)?(" + ID + ")");
  private static final Pattern SUBJECT = Pattern.compile(ID);

  /** A form as Chinese Wikipedia writes it, with the tag of its script in any case. */
  private static final Pattern FORM =
      Pattern.compile("\\s*(zh(?:-[A-Za-z]+)*)\\s*[:：](.*)", Pattern.DOTALL);

  private static final String HANS = "zh-hans";
  private static final String HANT = "zh-hant";
  private static final String HONG_KONG = "zh-hant-hk";
  private static final Set<String> TAGS = Set.of(HANS, HANT, HONG_KONG);

  private final Diagnostics diagnostics;
  private final Same same = new Same();

  References(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the inside of braces has the shape of a reference to a fact. */
  static boolean isFactReference(String inside) {
    int bar = inside.indexOf('|');
    return FACT.matcher(bar < 0 ? inside : inside.substring(0, bar)).matches();
  }

  /**
   * Reads markup as typed; null where it is none, after saying why.
   *
   * <p>Example: {@code {yunqi-town/companies-2018|date}}.
   */
  @Nullable Inline read(String typed, boolean isClosed, Span where) {
    if (!isClosed) {
      return malformed(
          where,
          "“" + typed + "” opens a reference that does not end on its line",
          "close it, or type \\" + typed.charAt(0) + " for the character itself");
    }
    // In tables, editors are used to write a bar as \|.
    String plain = typed.replace("\\|", "|");
    if (plain.startsWith("{=")) {
      return unbound(plain.substring(2, plain.length() - 1), where);
    }
    if (plain.startsWith("{")) {
      return fact(plain.substring(1, plain.length() - 1), where);
    }
    String inside = plain.substring(2, plain.length() - 2);
    return plain.startsWith("[[") ? subject(inside, where) : fixed(inside, where);
  }

  private @Nullable Inline fact(String inside, Span where) {
    int bar = inside.indexOf('|');
    Matcher id = FACT.matcher(bar < 0 ? inside : inside.substring(0, bar));
    if (!id.matches()) {
      return malformed(where, "“{" + inside + "}” is not a reference to a fact", factHint(inside));
    }
    Inline.Part part = bar < 0 ? Inline.Part.VALUE : part(inside.substring(bar + 1), where);
    return part == null
        ? null
        : new Inline.FactRef(
            id.group(1) == null ? null : same.of(id.group(1)), same.of(id.group(2)), part, where);
  }

  private static String factHint(String inside) {
    if (inside.contains("｜")) {
      return "use the ASCII bar | between the id and what to show";
    }
    return "write {fact-id}, {subject-id/fact-id} or {=text|reason}; type \\{ for a brace";
  }

  private Inline.@Nullable Part part(String typed, Span where) {
    List<String> known =
        Arrays.stream(Inline.Part.values())
            .filter(part -> part != Inline.Part.VALUE)
            .map(References::word)
            .toList();
    for (Inline.Part part : Inline.Part.values()) {
      if (part != Inline.Part.VALUE && word(part).equals(typed)) {
        return part;
      }
    }
    diagnostics.add(
        where,
        MarkdownCode.UNKNOWN_PART,
        "a fact has no part “" + typed + "”",
        Suggestion.hint(typed, known, "write one of " + String.join(", ", known)));
    return null;
  }

  private static String word(Inline.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Inline unbound(String inside, Span where) {
    int bar = inside.lastIndexOf('|');
    if (bar < 1 || bar == inside.length() - 1) {
      return malformed(
          where,
          "“{=" + inside + "}” lacks its text or its reason",
          "write {=text|reason}; the reasons are the exclusions of the vocabulary");
    }
    return new Inline.Unbound(inside.substring(0, bar), inside.substring(bar + 1).trim(), where);
  }

  private @Nullable Inline subject(String inside, Span where) {
    int bar = inside.indexOf('|');
    String id = bar < 0 ? inside : inside.substring(0, bar);
    String text = bar < 0 ? null : inside.substring(bar + 1).trim();
    if (!SUBJECT.matcher(id).matches() || (text != null && text.isEmpty())) {
      return malformed(
          where,
          "“[[" + inside + "]]” is not a link to a page",
          "write [[id]] or [[id|text]] with the id of a park or an entity");
    }
    return new Inline.SubjectRef(same.of(id), text, where);
  }

  private @Nullable Inline fixed(String inside, Span where) {
    if (inside.isBlank()) {
      return malformed(
          where, "“-{" + inside + "}-” fixes nothing", "write the text between the braces");
    }
    if (!FORM.matcher(inside).matches()) {
      return Inline.Fixed.everywhere(inside, where);
    }
    Map<String, String> forms = new LinkedHashMap<>();
    for (String part : inside.split("[;；]", -1)) {
      if (!part.isBlank() && !form(part, forms, where)) {
        return null;
      }
    }
    String hans = forms.get(HANS);
    String hant = forms.get(HANT);
    if (hans == null || hant == null) {
      return malformed(
          where, "a form of “-{" + inside + "}-” is missing", "write -{zh-Hans:…;zh-Hant:…}-");
    }
    return new Inline.Fixed(hans, hant, forms.get(HONG_KONG), where);
  }

  private boolean form(String part, Map<String, String> forms, Span where) {
    Matcher form = FORM.matcher(part);
    if (!form.matches()) {
      malformed(where, "“" + part + "” names no script", "write -{zh-Hans:…;zh-Hant:…}-");
      return false;
    }
    String tag = form.group(1).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(tag)) {
      diagnostics.add(
          where,
          MarkdownCode.UNKNOWN_SCRIPT,
          "“" + form.group(1) + "” is not a script that a form can be given for",
          Suggestion.hint(
              form.group(1),
              List.of("zh-Hans", "zh-Hant", "zh-Hant-HK"),
              "write zh-Hans and zh-Hant"));
      return false;
    }
    if (forms.putIfAbsent(tag, form.group(2).trim()) != null) {
      malformed(where, "the form for " + form.group(1) + " is given twice", "leave one of them");
      return false;
    }
    return true;
  }

  private @Nullable Inline malformed(Span where, String message, String hint) {
    diagnostics.add(where, MarkdownCode.MALFORMED_REFERENCE, message, hint);
    return null;
  }
}
