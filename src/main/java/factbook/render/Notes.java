package factbook.render;

import factbook.view.Proofs;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes of one page for its templates. {@code note(f.id)} notes that a figure is shown: notes
 * are numbered from 1 in the order in which figures are first shown, and one that is shown again
 * gets its number, the first time 0, as whoever counts along knows it. {@code notes()} is the
 * evidence of the figures shown since it was last asked for, so that each note stands once on the
 * page, near its figure.
 */
final class Notes {
  private final Proofs proofs;
  private final ViewWrapper wrapper;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> pending = new ArrayList<>();

  Notes(Proofs proofs, ViewWrapper wrapper) {
    this.proofs = proofs;
    this.wrapper = wrapper;
  }

  /** The method {@code note}. */
  TemplateMethodModelEx note() {
    return arguments -> {
      if (arguments.size() != 1 || !(arguments.get(0) instanceof SimpleScalar id)) {
        throw new TemplateModelException("note() wants the id of a figure");
      }
      return new SimpleNumber(number(id.getAsString()));
    };
  }

  private int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    numbers.put(id, numbers.size() + 1);
    pending.add(id);
    return 0;
  }

  /** The method {@code notes}. */
  TemplateMethodModelEx notes() {
    return arguments -> {
      List<String> ids = List.copyOf(pending);
      pending.clear();
      return new Listed(ids);
    };
  }

  /** The evidence of some figures, each made when it is asked for. */
  private final class Listed implements TemplateSequenceModel {
    private final List<String> ids;

    Listed(List<String> ids) {
      this.ids = ids;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return wrapper.wrap(proofs.of(ids.get(index)));
    }

    @Override
    public int size() {
      return ids.size();
    }
  }
}
