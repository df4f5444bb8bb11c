/** What happens when somebody scans a label: GS1 Digital Link addresses and our own, and the page they lead to. */
@NullMarked
package vn.nhan.scan;

import org.jspecify.annotations.NullMarked;
