/** What members see of their goods at marketplaces, and what they say about them: publish, decide, try again, take off. */
@NullMarked
package vn.nhan.marketplace.board;

import org.jspecify.annotations.NullMarked;
