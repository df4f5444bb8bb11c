/** Tiki: goods are asked for, and people there decide. */
@NullMarked
package vn.nhan.marketplace.tiki;

import org.jspecify.annotations.NullMarked;
