package vn.nhan.business.intake;

/**
 * A column of a file, to be told what it is.
 *
 * @param name of the input
 * @param chosen key of the column that it is taken for, or empty
 */
record MappedColumn(String name, String heading, String chosen) {}
