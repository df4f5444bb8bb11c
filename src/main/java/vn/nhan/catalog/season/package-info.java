/** When goods are to be had: each year's seasons, and what the next harvest may bring. Knows products by their ids. */
@NullMarked
package vn.nhan.catalog.season;

import org.jspecify.annotations.NullMarked;
