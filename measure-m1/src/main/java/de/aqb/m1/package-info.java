/** The measure type M1: one definition, one text bundle, nothing else. */
package de.aqb.m1;
