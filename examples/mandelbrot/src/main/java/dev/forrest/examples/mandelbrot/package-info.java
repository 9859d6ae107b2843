/**
 * Paints the Mandelbrot set. A view of the plane flows in, a picture flows out. Nothing here may
 * depend on where a tile is painted.
 */
package dev.forrest.examples.mandelbrot;
