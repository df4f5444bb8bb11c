/** A live shop on Vendure, as npm has it, and what stands in front of it in tests. */
@NullMarked
package vn.nhan.simulator.vendure;

import org.jspecify.annotations.NullMarked;
