/** Writes down what the platform says while it is tested, and looks for personal numbers in all of it afterwards. */
@NullMarked
package vn.nhan.leak;

import org.jspecify.annotations.NullMarked;
