package vn.nhan.platform.sheet;

/** How much of a spreadsheet is taken. */
public final class SheetLimits {

    /** Of the file as it is sent; the platform takes no longer body than 16 MB. */
    public static final int MEGABYTES = 15;

    /** Of all parts of a workbook once unpacked. */
    public static final int UNPACKED_MEGABYTES = 150;

    public static final int COLUMNS = 100;
    public static final int ROWS = 50_000;

    /** Cells with something in them. */
    public static final int CELLS = 1_000_000;

    /** Characters of one cell. */
    public static final int CELL_LENGTH = 4_000;

    private SheetLimits() {}
}
