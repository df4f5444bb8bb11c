/** Measures matching from within, where its rules and scores can be reached. */
@NullMarked
package vn.nhan.support.matching;

import org.jspecify.annotations.NullMarked;
