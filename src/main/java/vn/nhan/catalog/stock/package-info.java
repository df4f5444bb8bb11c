/** How much is at hand, and how much of it is spoken for. Knows packages by their ids. */
@NullMarked
package vn.nhan.catalog.stock;

import org.jspecify.annotations.NullMarked;
