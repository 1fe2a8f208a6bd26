/**
 * In the place of the theme's own: leads to the same page in the other language where it is there, else to that language's
 * start page, that of the reference where it is one of the reference's pages.
 */
import { useData } from "vitepress"
import { computed } from "vue"

interface Languages {
  readonly inBoth: ReadonlyArray<string>
}

export const useLangs = ({ correspondingLink = false }: { correspondingLink?: boolean } = {}) => {
  const { hash, localeIndex, page, site, theme } = useData<Languages>()
  const linkOf = (locale: string): string => (locale === "root" ? "/" : `/${locale}/`)
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: linkOf(localeIndex.value)
  }))
  const localeLinks = computed(() => {
    const path = page.value.relativePath.slice(currentLang.value.link.length - 1)
    const isThere = correspondingLink && theme.value.inBoth.includes(path)
    return Object.entries(site.value.locales)
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({
        text: label,
        link: isThere
          ? `${linkOf(locale)}${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}${hash.value}`
          : `${linkOf(locale)}${path.startsWith("api/") ? "api/" : ""}`
      }))
  })
  return { currentLang, localeLinks }
}
