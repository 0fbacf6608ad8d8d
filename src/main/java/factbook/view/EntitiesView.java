package factbook.view;

import java.util.List;

/** The index of entities, by what they are. */
public record EntitiesView(LayoutView layout, List<EntityGroupView> groups) implements View {
  /** Keeps an own copy. */
  public EntitiesView {
    groups = List.copyOf(groups);
  }

  /** Entities of one kind; {@code id} is the kind's, for anchors. */
  public record EntityGroupView(String id, String label, List<SubjectCardView> entities) {
    /** Keeps an own copy. */
    public EntityGroupView {
      entities = List.copyOf(entities);
    }
  }

  @Override
  public String template() {
    return "entities.ftlh";
  }
}
