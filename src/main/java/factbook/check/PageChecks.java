package factbook.check;

import factbook.fact.Script;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What one page shows by itself. */
final class PageChecks {
  static final String LEAK =
      "add the word to content/glossary.yaml, or mark another script by its lang";

  private static final String TEMPLATE = "mend its template";

  private PageChecks() {}

  /** Checks a book of one document, which has many headings and its own style and program. */
  static void checkBook(PageOutline book, Findings findings) {
    book.faults().stream()
        .filter(fault -> fault.code() != CheckCode.INLINE_CODE)
        .forEach(fault -> findings.add(fault.code(), book.path(), fault.sentence(), hint(fault)));
    checkIds(book, findings);
  }

  /** Checks a page that has to send its reader elsewhere. */
  static void checkMoved(PageOutline page, Findings findings) {
    page.faults().stream()
        .filter(fault -> fault.code() != CheckCode.REDIRECT)
        .forEach(fault -> findings.add(fault.code(), page.path(), fault.sentence(), hint(fault)));
    checkShape(page, findings);
  }

  static void check(PageOutline page, Findings findings) {
    page.faults()
        .forEach(fault -> findings.add(fault.code(), page.path(), fault.sentence(), hint(fault)));
    checkShape(page, findings);
  }

  private static void checkShape(PageOutline page, Findings findings) {
    if (!page.isTitled()) {
      findings.add(CheckCode.TITLE, page.path(), "has no title", TEMPLATE);
    }
    checkIds(page, findings);
    checkHeadings(page, findings);
    checkLanguage(page, findings);
  }

  private static String hint(PageOutline.Fault fault) {
    return switch (fault.code()) {
      case INLINE_CODE -> "put it into a style sheet or a script of its own";
      case FOREIGN_REQUEST -> "put the file into the book";
      case UNSAFE_LINK -> "link to a page, or to an address with https:";
      case SCRIPT_LEAK -> LEAK;
      default -> TEMPLATE;
    };
  }

  private static void checkIds(PageOutline page, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (String id : page.ids()) {
      if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
        String sentence = "has an id that is empty or has a blank in it, “" + id + "”";
        findings.add(CheckCode.DUPLICATE_ID, page.path(), sentence, TEMPLATE);
      } else if (!seen.add(id)) {
        String sentence = "has the id “" + id + "” twice";
        findings.add(CheckCode.DUPLICATE_ID, page.path(), sentence, "give one of them another id");
      }
    }
  }

  private static void checkHeadings(PageOutline page, Findings findings) {
    long mainHeadings = page.headings().chars().filter(level -> level == '1').count();
    if (mainHeadings == 0) {
      findings.add(CheckCode.HEADINGS, page.path(), "has no heading of the first level", TEMPLATE);
    } else if (mainHeadings > 1) {
      String sentence = "has " + mainHeadings + " headings of the first level instead of one";
      findings.add(CheckCode.HEADINGS, page.path(), sentence, TEMPLATE);
    }
    char before = '0';
    for (char level : page.headings().toCharArray()) {
      if (level > before + 1) {
        String after = before == '0' ? "begins" : "goes on after level " + before;
        String sentence = after + " with a heading of level " + level;
        String hint = "use the level below the one above it";
        findings.add(CheckCode.HEADINGS, page.path(), sentence, hint);
      }
      before = level;
    }
  }

  private static void checkLanguage(PageOutline page, Findings findings) {
    Script script = Checks.script(page.path());
    boolean isRight =
        script == null
            ? Arrays.stream(Script.values()).anyMatch(each -> each.tag().equals(page.lang()))
            : script.tag().equals(page.lang());
    if (!isRight) {
      String expected = script == null ? "a language of the book" : "“" + script.tag() + "”";
      String sentence =
          page.lang().isEmpty()
              ? "has no language"
              : "has the language “" + page.lang() + "” instead of " + expected;
      findings.add(CheckCode.LANGUAGE, page.path(), sentence, TEMPLATE);
    }
  }
}
