/** The packaged platform in processes of its own, for benchmarks and for tests that kill it. */
@NullMarked
package vn.nhan.running;

import org.jspecify.annotations.NullMarked;
