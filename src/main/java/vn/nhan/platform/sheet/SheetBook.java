package vn.nhan.platform.sheet;

import java.util.List;
import java.util.Map;

/**
 * A sheet to be written.
 *
 * @param name on the tab, at most 31 characters
 * @param lead rows above the headings, one text each
 * @param choices by column (from 0) what may be chosen there from a list
 */
public record SheetBook(
        String name,
        List<String> lead,
        List<String> headings,
        List<List<SheetCell>> rows,
        Map<Integer, List<String>> choices) {}
