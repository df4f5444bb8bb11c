package vn.nhan.tenant;

/**
 * A province's colours. The pairs that meet on a page are checked for contrast when the province is loaded.
 *
 * @param primary the masthead and main buttons; links on white and on {@code soft}
 * @param primaryInk text on {@code primary}
 * @param accent lines, marks and focus on white; never text
 * @param soft the ground of quiet panels
 */
public record Colours(Colour primary, Colour primaryInk, Colour accent, Colour soft) {}
