/** The measure type M3: one definition, one text bundle, nothing else. */
package de.aqb.m3;
