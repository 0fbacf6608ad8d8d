package factbook.localize;

import factbook.fact.Script;
import factbook.narrative.Inline;
import factbook.script.RegionGlyphs;
import factbook.script.ScriptLeaks;
import factbook.view.InlineView;
import java.util.Objects;

/** Shows in one script what an editor fixed by {@code -{…}-}. */
final class FixedForms {
  private final Script script;
  private final RegionGlyphs glyphs;
  private final ScriptLeaks foreign;

  FixedForms(Script script) {
    this.script = script;
    this.glyphs = RegionGlyphs.of(script);
    this.foreign = ScriptLeaks.of(script);
  }

  /**
   * The form of this script. What is the same in every script and is not of this one is a
   * quotation: it has the other script as its language, so that readers, and the checks, know it
   * for one.
   */
  InlineView view(Inline.Fixed fixed) {
    String form = form(fixed);
    boolean isQuoted = fixed.hans().equals(fixed.hant()) && !foreign.find(form).isEmpty();
    return new InlineView.Text(form, isQuoted ? other() : null);
  }

  private String form(Inline.Fixed fixed) {
    return switch (script) {
      case HANS -> fixed.hans();
      case HANT -> fixed.hant();
      case HANT_HK ->
          Objects.requireNonNullElseGet(fixed.hongKong(), () -> glyphs.apply(fixed.hant()));
    };
  }

  private String other() {
    return (script == Script.HANS ? Script.HANT : Script.HANS).tag();
  }
}
