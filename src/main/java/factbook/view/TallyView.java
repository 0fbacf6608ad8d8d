package factbook.view;

/** How many there are of something at a place: {@code 云栖小镇 12/77}. */
public record TallyView(LinkView link, int count, int of) {}
