/** Which expert helps with which request: hard rules, a score that is told in words, offers that never wait silently. */
@NullMarked
package vn.nhan.support.matching;

import org.jspecify.annotations.NullMarked;
