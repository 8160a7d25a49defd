/** What nobody should send and somebody will: forged forms, impossible input, broken modules. Without a browser. */
@NullMarked
package de.aqb.hostile;

import org.jspecify.annotations.NullMarked;
