/** What the tests share: the servers behind them, and the words in which they speak. */
@NullMarked
package vn.nhan.testing;

import org.jspecify.annotations.NullMarked;
