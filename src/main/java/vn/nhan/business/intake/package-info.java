/** Many at once: spreadsheets of producers and what is theirs are checked, imported batch by batch, and can be undone. */
@NullMarked
package vn.nhan.business.intake;

import org.jspecify.annotations.NullMarked;
