/** Spreadsheets that people send and take away: xlsx and csv as rows of cells, nothing in them ever run. */
@NullMarked
package vn.nhan.platform.sheet;

import org.jspecify.annotations.NullMarked;
