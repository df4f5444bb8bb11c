/** Who people are: the number on their card, checked by an officer, and finding somebody by exactly that number or phone. */
@NullMarked
package vn.nhan.identity.proof;

import org.jspecify.annotations.NullMarked;
