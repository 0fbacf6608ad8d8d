package factbook.render;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a template for what FreeMarker lets pass and a book must not: escaping switched
 * off, code from values, clocks, swallowed errors, values in attributes without quotes, inline
 * style and script, and words or templates that do not exist.
 */
final class TemplateLint {
  private static final Pattern DIRECTIVE =
      Pattern.compile("<#(noautoesc|noAutoEsc|outputformat|outputFormat|ftl|attempt|recover)\\b");
  private static final Pattern BUILT_IN =
      Pattern.compile(
          "\\?\\s*(no_esc|noEsc|eval|eval_json|evalJson|interpret|new|api|has_api|hasApi)\\b");
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?<![\\w.)\\]])\\.(now|vars|data_model|dataModel|get_optional_template"
              + "|getOptionalTemplate|locale|time_zone|timeZone)\\b");
  private static final Pattern WORD = Pattern.compile("(?<![\\w.])w\\.(\\w+)");

  /** Another template that is loaded, in the first group. */
  static final Pattern OTHER_TEMPLATE =
      Pattern.compile("<#(?:import|include)\\s+[\"']([^\"']*)[\"']");

  private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][-A-Za-z0-9:]*");

  private static final String LINKED_DATA = "<script type=\"application/ld+json\"";

  private final TextFile file;
  private final String text;
  private final Collection<String> words;
  private final Collection<String> templates;
  private final Diagnostics diagnostics;
  private int at;

  private TemplateLint(
      TextFile file,
      Collection<String> words,
      Collection<String> templates,
      Diagnostics diagnostics) {
    this.file = file;
    this.text = file.text();
    this.words = words;
    this.templates = templates;
    this.diagnostics = diagnostics;
  }

  /**
   * Looks through a template; mistakes are added to {@code diagnostics}.
   *
   * @param words the keys of the words of the interface
   * @param templates the names of all templates
   */
  static void check(
      TextFile file,
      Collection<String> words,
      Collection<String> templates,
      Diagnostics diagnostics) {
    new TemplateLint(file, words, templates, diagnostics).content();
  }

  private void content() {
    while (at < text.length()) {
      if (!skipTemplateLanguage()) {
        if (text.charAt(at) == '<' && isLetter(at + 1)) {
          tag();
        } else {
          at++;
        }
      }
    }
  }

  /** Reads a comment, directive or interpolation where one starts here. */
  private boolean skipTemplateLanguage() {
    if (text.startsWith("<#--", at)) {
      int end = text.indexOf("-->", at);
      at = end < 0 ? text.length() : end + 3;
      return true;
    }
    if (startsDirective()) {
      expression('>');
      return true;
    }
    if (text.startsWith("${", at)) {
      expression('}');
      return true;
    }
    return false;
  }

  private boolean startsDirective() {
    return text.startsWith("<#", at)
        || text.startsWith("</#", at)
        || text.startsWith("<@", at)
        || text.startsWith("</@", at);
  }

  /** A tag of HTML, from {@code <} to {@code >}. */
  private void tag() {
    int start = at++;
    String name = name();
    if (name.equals("style") || (name.equals("script") && !isNoInlineCode(start))) {
      diagnostics.add(
          span(start, at),
          RenderCode.INLINE_CODE,
          "the pages' own policy stops <" + name + "> in a page",
          "put it into a file of its own in “templates”");
    }
    if (name.equals("h") && text.startsWith("${", at)) {
      // <h${level}>: the level of a heading is a number.
      skipTemplateLanguage();
    }
    while (at < text.length() && text.charAt(at) != '>') {
      char here = text.charAt(at);
      if (text.startsWith("${", at)) {
        diagnostics.add(
            span(at, at + 2),
            RenderCode.UNQUOTED,
            "a value stands in a tag without quotes and could break out of it",
            "put it between double quotes, as the value of an attribute");
      }
      if (!skipTemplateLanguage()) {
        if (here == '"' || here == '\'') {
          quoted(here);
        } else if (isLetter(at)) {
          attribute();
        } else {
          at++;
        }
      }
    }
    at++;
  }

  /** Whether a script is a file, or no program but data, which no policy stops. */
  private boolean isNoInlineCode(int tag) {
    int end = text.indexOf('>', tag);
    String typed = end < 0 ? "" : text.substring(tag, end);
    return typed.contains(" src=") || typed.equals(LINKED_DATA);
  }

  private void attribute() {
    int start = at;
    String name = name();
    boolean hasValue = at < text.length() && text.charAt(at) == '=';
    if (hasValue && (name.equals("style") || name.startsWith("on"))) {
      diagnostics.add(
          span(start, at),
          RenderCode.INLINE_CODE,
          "the pages' own policy stops the attribute “" + name + "”",
          "use a class and a style sheet, or a script file");
    }
  }

  private String name() {
    Matcher name = ATTRIBUTE.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      return "";
    }
    at = name.end();
    return name.group().toLowerCase(Locale.ROOT);
  }

  private void quoted(char quote) {
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (!skipTemplateLanguage()) {
        at++;
      }
    }
    at++;
  }

  /** A directive or an interpolation up to its end, strings and brackets inside it respected. */
  private void expression(char end) {
    int start = at;
    at += 2;
    int depth = 0;
    while (at < text.length()) {
      char here = text.charAt(at++);
      if (here == '"' || here == '\'') {
        string(here);
      } else if (here == '(' || here == '[' || here == '{') {
        depth++;
      } else if (depth == 0 && here == end) {
        break;
      } else if (here == ')' || here == ']' || here == '}') {
        depth = Math.max(0, depth - 1);
      }
    }
    check(start, Math.min(at, text.length()));
  }

  private void string(char quote) {
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void check(int start, int end) {
    forbid(DIRECTIVE, start, end, "<#", ">");
    forbid(BUILT_IN, start, end, "?", "");
    forbid(VARIABLE, start, end, ".", "");
    checkWords(start, end);
    Matcher other = OTHER_TEMPLATE.matcher(text).region(start, end);
    if (other.find() && !templates.contains(other.group(1))) {
      diagnostics.add(
          span(other.start(1), other.end(1)),
          RenderCode.MISSING_TEMPLATE,
          "there is no template “" + other.group(1) + "”",
          Suggestion.hint(other.group(1), templates, "templates are the .ftlh files here"));
    }
  }

  private void forbid(Pattern pattern, int start, int end, String before, String after) {
    Matcher found = pattern.matcher(text).region(start, end).useTransparentBounds(true);
    while (found.find()) {
      diagnostics.add(
          span(found.start(), found.end()),
          RenderCode.FORBIDDEN,
          "templates may not use “" + before + found.group(1) + after + "”",
          "let the page's view hold what is to be shown, and let the template escape it");
    }
  }

  private void checkWords(int start, int end) {
    Matcher word = WORD.matcher(text).region(start, end).useTransparentBounds(true);
    while (word.find()) {
      if (!words.contains(word.group(1))) {
        diagnostics.add(
            span(word.start(1), word.end(1)),
            RenderCode.UNKNOWN_WORD,
            "there is no word “" + word.group(1) + "” in words.yaml",
            Suggestion.hint(word.group(1), words, "add it there in each script"));
      }
    }
  }

  private boolean isLetter(int index) {
    if (index >= text.length()) {
      return false;
    }
    char letter = text.charAt(index);
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private Span span(int start, int end) {
    return file.span(start, Math.min(end, text.length()));
  }
}
