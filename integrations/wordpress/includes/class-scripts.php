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
	 * What the elements of the page will load, as keys.
	 *
	 * @var array<string, true>
	 */
	private static $expected = array();

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'declare_script' ) );
		add_action( 'wp_enqueue_scripts', array( self::class, 'enqueue_early' ) );
		// Before the scripts of the head.
		add_action( 'wp_head', array( self::class, 'print_hints' ), 8 );
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
			self::find_in( $post->post_content );
		}
	}

	/**
	 * Notes the elements of a post: most themes print the head before they render it.
	 *
	 * @param string $content Content of the post.
	 */
	private static function find_in( $content ) {
		$blocks = parse_blocks( $content );
		while ( $blocks ) {
			$block  = array_shift( $blocks );
			$blocks = array_merge( $block['innerBlocks'], $blocks );
			if ( Block::NAME === $block['blockName'] ) {
				self::expect( $block['attrs'] );
			}
		}
		preg_match_all( '/' . get_shortcode_regex( array( Shortcode::NAME ) ) . '/', $content, $found );
		foreach ( $found[3] as $attributes ) {
			self::expect( (array) shortcode_parse_atts( $attributes ) );
		}
	}

	/**
	 * Notes what an element will load.
	 *
	 * @param array $given The attributes of the element, as the author wrote them, with `element` for its tag.
	 */
	public static function expect( $given ) {
		$tag      = isset( $given['element'] ) ? strtolower( trim( $given['element'] ) ) : '';
		$shared   = Catalog::shared_files();
		$lang     = empty( $given['lang'] ) ? Settings::language() : $given['lang'];
		$language = Catalog::language_of( $lang );
		$topic    = empty( $given['topic'] ) ? array_keys( Catalog::topic_names( 'en' ) )[0] : $given['topic'];
		if ( ! isset( $shared[ $tag ] ) ) {
			return;
		}
		$words = 'words/' . ( $language ? $language : 'en' ) . "/$topic/$tag";
		foreach ( array_merge( $shared[ $tag ], array( $tag, $words ) ) as $name ) {
			$file = Catalog::folder() . "/$name.js";
			if ( Catalog::integrity( $file ) ) {
				self::$expected[ $file ] = true;
			}
		}
	}

	/**
	 * Lets the browser ask at once for what the loader will ask for. What is found later goes without.
	 */
	public static function print_hints() {
		foreach ( array_keys( self::$expected ) as $file ) {
			printf(
				'<link rel="modulepreload" href="%s" integrity="%s" crossorigin="anonymous">' . "\n",
				esc_url( plugins_url( "cdn/$file", PLUGIN_FILE ) ),
				esc_attr( Catalog::integrity( $file ) )
			);
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
