/** A marketplace without whims, for what concerns the engine alone; it takes the same SKU twice. */
@NullMarked
package vn.nhan.simulator.plain;

import org.jspecify.annotations.NullMarked;
