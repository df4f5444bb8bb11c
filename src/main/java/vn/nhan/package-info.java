/** Nhãn: one package a room; {@code docs/architecture.md} says who may call whom. */
@NullMarked
package vn.nhan;

import org.jspecify.annotations.NullMarked;
