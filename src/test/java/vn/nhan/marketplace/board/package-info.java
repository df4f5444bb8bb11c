/** The board of goods at marketplaces, through the front door. */
@NullMarked
package vn.nhan.marketplace.board;

import org.jspecify.annotations.NullMarked;
