package factbook.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees: the view, its layout, the words of the interface and the notes of the page.
 */
record PageModel(
    TemplateModel page,
    TemplateModel site,
    TemplateModel w,
    TemplateModel note,
    TemplateModel notes)
    implements TemplateHashModel {
  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "page" -> page;
      case "site" -> site;
      case "w" -> w;
      case "note" -> note;
      case "notes" -> notes;
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
