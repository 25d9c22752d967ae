<?php
/**
 * The scripts of the elements.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the elements from the folder of the plugin, on pages that have one.
 */
final class Scripts {

	const HANDLE = 'care-elements';

	/** The loader: it finds the other files beside it by itself. */
	const FILE = 'care-elements.js';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'declare_script' ) );
		add_action( 'wp_enqueue_scripts', array( self::class, 'enqueue_early' ) );
		add_action( 'enqueue_block_assets', array( self::class, 'enqueue_in_editor' ) );
		add_filter( 'script_loader_tag', array( self::class, 'as_module' ), 10, 2 );
	}

	/**
	 * Makes the script known.
	 */
	public static function declare_script() {
		wp_register_script( self::HANDLE, plugins_url( 'cdn/' . self::FILE, PLUGIN_FILE ), array(), VERSION, false );
	}

	/**
	 * Puts the script into the head where the post shown is known to have an element. Others, of widgets for
	 * example, are found when they are rendered; their script comes at the end of the page.
	 */
	public static function enqueue_early() {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( has_block( Block::NAME, $post ) || has_shortcode( $post->post_content, Shortcode::NAME ) ) ) {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * Lets the elements run in the block editor.
	 */
	public static function enqueue_in_editor() {
		if ( is_admin() ) {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * Makes the tag one of a module, with the hash of the file.
	 *
	 * @param string $tag    The tag.
	 * @param string $handle Name of the script.
	 * @return string
	 */
	public static function as_module( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$attributes = sprintf(
			'type="module" integrity="%s" crossorigin="anonymous"',
			esc_attr( Catalog::integrity( self::FILE ) )
		);
		return preg_replace_callback(
			'/<script\b([^>]*\ssrc=[^>]*)>/',
			static function ( $found ) use ( $attributes ) {
				$others = preg_replace( '/\stype=(?:"[^"]*"|\'[^\']*\')/', '', $found[1] );
				return "<script $attributes$others>";
			},
			$tag
		);
	}
}
